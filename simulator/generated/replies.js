// Written by simulator/generate.mjs from the case files: do not edit.
export const replies = {
  "bcs.createCustomerAccount": {
    "status": 200,
    "body": {
      "depAcctStmtRec": {
        "depAcctId": {
          "refNumber": "1-203123456",
          "acctId": "24567890123",
          "gmf": "OK",
          "gmfAccountNumber": "Marcada en otra ent",
          "gmfDesc": "000123456"
        },
        "bankInfoGmf": {
          "bankInfoGmf": {
            "name": "Banco de Bogota"
          }
        }
      },
      "pocketInfo": {
        "pocketType": "SI"
      }
    }
  },
  "bcs.getCustomerLocations": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "govIssueIdent": {
        "fullName": "JOAQUIN MARIO DUARTE IREGUI",
        "personType": "N",
        "postAddr": [
          {
            "addrType": {
              "code": "01",
              "desc": ""
            },
            "neighborhood": "SANTA BARBARA ORIENT",
            "addr1": "CL 126 7 C 23",
            "city": {
              "code": "11001",
              "desc": ""
            },
            "stateProv": {
              "code": "11000",
              "desc": ""
            },
            "processId": "AAAMEuAAMAABJXdAAn",
            "conditionInfo": {
              "code": "V",
              "desc": ""
            },
            "idItem": "69808125",
            "phoneNum": [
              {
                "phoneType": {
                  "code": "",
                  "desc": ""
                },
                "cellPhone": "4309903",
                "processId": "AAALWvAAMAABKSsAAH",
                "idItem": "",
                "conditionInfo": {
                  "code": "",
                  "desc": ""
                },
                "phoneExt": "",
                "mobileOperator": "",
                "city": {
                  "code": "",
                  "desc": ""
                },
                "desc": "",
                "role": "",
                "roleNew": ""
              },
              {
                "phoneType": {
                  "code": "",
                  "desc": ""
                },
                "cellPhone": "4309903",
                "processId": "AAALWvAAMAABKSsAAI",
                "idItem": "",
                "conditionInfo": {
                  "code": "",
                  "desc": ""
                },
                "phoneExt": "",
                "mobileOperator": "",
                "city": {
                  "code": "",
                  "desc": ""
                },
                "desc": "",
                "role": "",
                "roleNew": ""
              }
            ],
            "role": "",
            "roleNew": "",
            "cardAcctId": {
              "addr1": ""
            },
            "createdDt": "20170323",
            "upDt": "20230302",
            "user": "L4R7F6O5",
            "modifierUser": "BGRQA084",
            "submitOffice": {
              "branchId": "320020"
            },
            "administrationOffice": {
              "branchId": "320166"
            }
          },
          {
            "addrType": {
              "code": "04",
              "desc": ""
            },
            "neighborhood": "LA PEPITA",
            "addr1": "KR 22 06 32",
            "city": {
              "code": "11001",
              "desc": ""
            },
            "stateProv": {
              "code": "11000",
              "desc": ""
            },
            "processId": "AAAMEuAAMAAD6WDAAs",
            "conditionInfo": {
              "code": "V",
              "desc": ""
            },
            "idItem": "69915910",
            "phoneNum": [
              {
                "phoneType": {
                  "code": "",
                  "desc": ""
                },
                "cellPhone": "0",
                "processId": "AAALWvAAMAAHi3iAAZ",
                "idItem": "",
                "conditionInfo": {
                  "code": "",
                  "desc": ""
                },
                "phoneExt": "",
                "mobileOperator": "",
                "city": {
                  "code": "",
                  "desc": ""
                },
                "desc": "",
                "role": "",
                "roleNew": ""
              },
              {
                "phoneType": {
                  "code": "",
                  "desc": ""
                },
                "cellPhone": "",
                "processId": "",
                "idItem": "",
                "conditionInfo": {
                  "code": "",
                  "desc": ""
                },
                "phoneExt": "",
                "mobileOperator": "",
                "city": {
                  "code": "",
                  "desc": ""
                },
                "desc": "",
                "role": "",
                "roleNew": ""
              }
            ],
            "role": "",
            "roleNew": "",
            "cardAcctId": {
              "addr1": ""
            },
            "createdDt": "20201021",
            "upDt": "20230302",
            "user": "BASQA083",
            "modifierUser": "BGRQA084",
            "submitOffice": {
              "branchId": "320166"
            },
            "administrationOffice": {
              "branchId": "320166"
            }
          }
        ],
        "emailFromInfo": [
          {
            "idItem": "51415268",
            "processId": "AAALWtAAGAAAIMsAAZ",
            "emailAddr": "j7l8a5o1@bancocajasocial.com",
            "condition": "V"
          },
          {
            "idItem": "",
            "processId": "",
            "emailAddr": "",
            "condition": ""
          }
        ],
        "phoneNum": [
          {
            "phoneType": {
              "code": "ADI",
              "desc": ""
            },
            "cellPhone": "0",
            "processId": "AAALWvAAMAAHi3iAAZ",
            "idItem": "",
            "conditionInfo": {
              "code": "",
              "desc": ""
            },
            "phoneExt": "",
            "mobileOperator": "",
            "city": {
              "code": "",
              "desc": ""
            },
            "desc": "",
            "role": "",
            "roleNew": ""
          },
          {
            "phoneType": {
              "code": "CEL",
              "desc": ""
            },
            "cellPhone": "3124567891",
            "processId": "AAALWvAAMAAHi3iAAa",
            "idItem": "69539616",
            "conditionInfo": {
              "code": "V",
              "desc": ""
            },
            "phoneExt": "",
            "mobileOperator": "",
            "city": {
              "code": "",
              "desc": ""
            },
            "desc": "",
            "role": "",
            "roleNew": ""
          }
        ]
      }
    }
  },
  "bcs.getPila": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "trn": {
        "approvalId": "",
        "invoiceInfo": {
          "identSerialNum": "12321414"
        },
        "validityPeriodInfo": {
          "validityPeriod": "12321414"
        },
        "dueDt": "",
        "curAmt": {
          "amt": 24
        }
      }
    }
  },
  "itau.getContext": {
    "status": 200,
    "body": {
      "expireIn": "2021-03-21",
      "key": "12311",
      "decodedContextId": "2",
      "payload": {
        "u_cpf": "CPF",
        "u_cc": "13156463165468461654",
        "u_ag": "Agency",
        "u_seg": "segment",
        "u_dest": "IVR-30hours chosen option",
        "u_numA": "Customer PhoneNumber",
        "u_dseg": "Token",
        "u_dsok": "S",
        "u_ion": "",
        "u_display": "",
        "u_ura": "",
        "u_fmt": "",
        "u_codop": "",
        "u_tag": "",
        "u_tpid": "S",
        "contexto": {
          "u_cpf": "CPF",
          "u_cssc": "13156463165468461654",
          "u_ag": "Agency",
          "u_seg": "segment",
          "u_dest": "IVR-30hours chosen option",
          "u_numA": "Customer PhoneNumber",
          "u_dseg": "Token",
          "u_dsok": "S",
          "u_ion": "",
          "u_display": "",
          "u_ura": "",
          "u_fmt": "",
          "u_codop": "",
          "u_tag": "",
          "u_tpid": "S"
        }
      }
    }
  },
  "masstack.updatePaymentMethod": {
    "status": 204
  }
};
