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
  "bcs.getAccountOwner": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "trn": {
        "personName": {
          "fullName": "full name"
        },
        "depAcctId": {
          "acctId": "12321414"
        }
      }
    }
  },
  "bcs.getBasicDataV4": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "personInfo": {
        "govIssueIdent": {
          "govIssueIdentType": "CC",
          "identSerialNum": "1234567890"
        },
        "fullName": "JEIMY VANESSA INTENCIPA BONILLA",
        "cellPhone": "1234567890",
        "personName": {
          "firstName": "JEIMY",
          "middleName": "VANESSA",
          "lastName": "INTENCIPA",
          "secondLastName": "BONILLA"
        },
        "createDt": "2003-02-22",
        "upDt": "2010-09-26",
        "personType": "54",
        "sarlaDt": "2010-02-10",
        "deceasedDt": "",
        "birthDt": "1967-08-27",
        "contactInfo": {
          "emailAddr": "prueba11@fs.net",
          "cellPhone": "3200000002"
        },
        "flagAlert": "N",
        "flagExist": "s/",
        "status": "",
        "postAddr": [
          {
            "postalCode": "2439966",
            "addrType": "03",
            "addr1": "CL 9 A SUR 1 74 ESTE",
            "stateProv": "63000",
            "cityId": "63401"
          }
        ]
      }
    }
  },
  "bcs.getCustomerContact": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "postAddr": {
        "cityId": "68307",
        "neighborhood": "CHAPINERO CENTRAL",
        "addr1": "CL 43 23 57",
        "phoneNum": {
          "phone": "2000002"
        }
      },
      "orgInfo": {
        "cityId": "41551",
        "neighborhood": "NA",
        "addr1": "PITALITO OF",
        "phoneNum": {
          "phone": "3000002",
          "phoneExt": "123"
        }
      },
      "businessOccupation": {
        "code": "04"
      },
      "businessProfessionGeneral": {
        "code": "010"
      },
      "businessProfessionSpecific": {
        "code": "6513"
      },
      "incomeInfo": {
        "incomeAmt": "4510000.00"
      },
      "expenses": {
        "amt": "651000.00"
      },
      "financialAssets": {
        "amt": "6100000.00"
      },
      "financialLiabilities": {
        "amt": "6200000.00"
      },
      "familyHeritage": {
        "amt": "6300000.00"
      },
      "personInfo": {
        "birthDt": "1971-11-22",
        "gender": "M",
        "sarlaftDate": "2023-05-12",
        "flagBindable": false
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
  "bcs.getCustomerName": {
    "status": 200,
    "body": {
      "custInfo": {
        "personName": {
          "fullName": "SOLANGEL BALBINA VIANCHA VIANCHA"
        }
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
  "bcs.getRemittanceCustomer": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "listAddress": [
        {
          "phoneNum": {
            "phone": "3105556755",
            "cellPhone": "3105556755"
          },
          "postAddr": {
            "idItem": 2,
            "cspRefId": 2,
            "addrType": "RESI",
            "addr1": "calle 30 #10-15",
            "city": "Bogota",
            "country": "Colombia",
            "postalCode": "730001",
            "cityId": "0112",
            "stateProv": "calle 30 #10-15"
          }
        }
      ],
      "beneficiary": [
        {
          "personInfo": {
            "idItem": 2,
            "cspRefId": 2,
            "identSerialNum": "1234567890",
            "emailAddr": "correo@gmail.com",
            "lastName": "DE_FRANCISCO",
            "secondLastName": "LOPEZ",
            "firstName": "CARLOS",
            "middleName": "MARIO"
          }
        }
      ],
      "senderPmtInfo": [
        {
          "cspRefId": 2,
          "type": "VLRING",
          "rank": "VLRING"
        }
      ],
      "personInfo": {
        "personName": {
          "lastName": "CAPERA",
          "secondLastName": "PAZ",
          "firstName": "DIEGO",
          "middleName": "MARIO"
        },
        "upDt": "2022-12-11",
        "clientTerminalSeqId": 0,
        "birthDt": "2022-12-11",
        "country": "CO",
        "emailAddr": "correo@gmail.com",
        "businessActivity": {
          "certCode": "086712",
          "jobTitle": "PARREG",
          "rank": "NIV1",
          "flagPubExpPerson": true,
          "branchName": ""
        },
        "cspRefId": 2,
        "gender": "F",
        "status": "Activo",
        "govIssueIdent": {
          "govIssueIdentType": "CC",
          "identSerialNum": "1234567890",
          "expCityId": "05001",
          "issDt": "2022-12-11",
          "city": "Bogota D.C",
          "country": "CO"
        }
      },
      "pmtReferences": {
        "actualizeStatus": {
          "updateRefId": "SUPGIR",
          "branchId": "SUPGIR_01"
        }
      },
      "compliance": {
        "termsConditions": true,
        "personDataProcessing": true
      }
    }
  },
  "bcs.syncData": {
    "status": 200,
    "body": {
      "transaction": {
        "message": "added successfully"
      },
      "responseType": {
        "value": "OK"
      }
    }
  },
  "bcs.syncDataFile": {
    "status": 200,
    "body": {
      "file": {
        "desc": "added successfully"
      },
      "responseType": {
        "value": "OK"
      }
    }
  },
  "bcs.updateSecureData": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
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
  "itau.getCustomerByAccount": {
    "status": 200,
    "body": {
      "data": {
        "id_cliente": "string",
        "nome": "string",
        "telefone": "string",
        "conta_corrente": "string",
        "agencia": "string",
        "email_gerente": "string",
        "racf_gerente": "string",
        "funcional_gerente": "string",
        "segmento": "string",
        "cod_carteira": "string",
        "plataforma": "string",
        "atendimento_plataforma_digital": "string",
        "codigo_papel": "string",
        "tipo_estrutura": "string",
        "identificado": "string"
      }
    }
  },
  "bcs.getBasicDataV1": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "personName": {
        "fullName": "JEIMY VANESSA INTENCIPA BONILLA",
        "firstName": "JEIMY",
        "middleName": "VANESSA",
        "lastName": "INTENCIPA",
        "secondLastName": "BONILLA"
      },
      "personInfo": {
        "birthDt": "1967-08-27"
      },
      "OrgId": {
        "orgIdType": "NI",
        "orgIdNum": "860007335"
      },
      "postAddr": [
        {
          "postalCode": "2439966",
          "addrType": "03",
          "addr1": "CL 9 A SUR 1 74 ESTE",
          "stateProv": "63000",
          "cityId": "63401"
        }
      ],
      "govIssueIdent": {
        "govIssueIdentType": "CC",
        "identSerialNum": "1234567890"
      },
      "contactInfo": {
        "emailAddr": "prueba11@fs.net",
        "cellPhone": "3200000002"
      }
    }
  },
  "bcs.getBasicDataV2": {
    "status": 200,
    "body": {
      "responseType": {
        "value": "OK"
      },
      "fullName": "JEIMY VANESSA INTENCIPA BONILLA",
      "firstName": "JEIMY VANESSA",
      "lastName": "INTENCIPA BONILLA",
      "birthDt": "19670827",
      "orgIdType": "NI",
      "orgIdNum": "860007335",
      "addr1": "CL 9 A SUR 1 74 ESTE",
      "city": "CALARCA",
      "stateProv": "63000",
      "country": "CO",
      "govIssueIdentType": "CC",
      "identSerialNum": "1234567890",
      "emailAddr": "prueba11@fs.net",
      "phone": "6017654321"
    }
  },
  "masstack.createAccount": {
    "status": 200,
    "body": {
      "account_id": "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e"
    }
  },
  "masstack.getAccount": {
    "status": 200,
    "body": {
      "account_id": "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e",
      "customer_id": "c232ab00-9414-11ec-b3c8-9f6bdeced846",
      "modality": "POSTPAID",
      "billing_address": {
        "address_lines": [
          "Calle Mayor 2",
          "3.º A"
        ],
        "postal_code": "28039",
        "locality": "Madrid",
        "administrative_area": "Madrid",
        "region_code": "ES"
      },
      "payment_method": {
        "type": "DIRECT_DEBIT",
        "details": {
          "iban": "ES9121000418450200051332",
          "token_id": "01234567-89ab-cdef-0123-456789abcdef"
        }
      }
    }
  },
  "masstack.getBillingAddressHistory": {
    "status": 200,
    "body": {
      "history": [
        {
          "createStamp": "2020-01-01T10:00:00Z",
          "address_lines": [
            "Calle Mayor 2",
            "3.º A"
          ],
          "postal_code": "28039",
          "locality": "Madrid",
          "administrative_area": "Madrid",
          "region_code": "ES"
        },
        {
          "createStamp": "2021-01-01T10:00:00Z",
          "billing_address": {
            "address_lines": [
              "Calle Mayor 2",
              "3.º A"
            ],
            "postal_code": "28039",
            "locality": "Madrid",
            "administrative_area": "Madrid",
            "region_code": "ES"
          }
        }
      ]
    }
  },
  "masstack.listActivePromotions": {
    "status": 200,
    "body": [
      {
        "account_promotion_id": "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65",
        "account_promotion_type": "ACTIVE",
        "start_date": "2024-01-01",
        "cancellation_date": "20240229"
      },
      {
        "account_promotion_id": "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65",
        "account_promotion_type": "SCHEDULED",
        "start_date": "2024-01-01",
        "cancellation_date": "20240229"
      }
    ]
  },
  "masstack.listCustomerAccounts": {
    "status": 200,
    "body": {
      "account_ids": [
        "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e",
        "01234567-89ab-cdef-0123-456789abcdef"
      ]
    }
  },
  "masstack.listPaymentMethods": {
    "status": 200,
    "body": {
      "payment_methods": [
        {
          "type": "DIRECT_DEBIT",
          "details": {
            "iban": "ES9121000418450200051332"
          }
        },
        {
          "type": "CREDIT_CARD",
          "details": {
            "token_id": "01234567-89ab-cdef-0123-456789abcdef"
          }
        },
        {
          "type": "BANK_TRANSFER",
          "details": null
        },
        {
          "type": "TECI"
        }
      ]
    }
  },
  "masstack.listPromotionHistory": {
    "status": 200,
    "body": [
      {
        "account_promotion_id": "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65",
        "start_date": "2024-01-01",
        "cancellation_date": "2024-02-29"
      }
    ]
  },
  "masstack.listPromotions": {
    "status": 200,
    "body": [
      {
        "account_promotion_id": "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65",
        "account_promotion_type": "ACTIVE",
        "start_date": "2024-01-01",
        "cancellation_date": "20240229"
      },
      {
        "account_promotion_id": "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65",
        "account_promotion_type": "SCHEDULED",
        "start_date": "2024-01-01",
        "cancellation_date": "20240229"
      }
    ]
  },
  "masstack.cancelPromotion": {
    "status": 204
  },
  "masstack.deleteAccount": {
    "status": 204
  },
  "masstack.updatePaymentMethod": {
    "status": 204
  }
};
